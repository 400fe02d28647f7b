import { strings } from '../../strings.ts';

export function PageFoot() {
  return (
    <footer className="bottom">
      <p>{strings.site.promise}</p>
      <nav className="foot-nav" aria-label={strings.site.footNavigation}>
        <a href="/">{strings.site.stories}</a>
        <a href="/search">{strings.site.search}</a>
        <a href="/developers">{strings.site.developers}</a>
        <a href="/admin">{strings.site.admin}</a>
      </nav>
    </footer>
  );
}
