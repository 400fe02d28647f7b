import { strings } from '../../strings.ts';

type Props = {
  readonly section: 'stories' | 'search' | 'developers' | 'admin' | undefined;
  readonly searched: string | undefined;
};

/** The masthead: the name, the way to each part, and the search, which is a plain form. */
export function PageHead({ section, searched }: Props) {
  return (
    <header className="top">
      <a className="word" href="/">
        Attri<b>bune</b>
      </a>
      <nav aria-label={strings.site.mainNavigation}>
        <a href="/" aria-current={section === 'stories' ? 'page' : undefined}>
          {strings.site.stories}
        </a>
        <a href="/search" aria-current={section === 'search' ? 'page' : undefined}>
          {strings.site.search}
        </a>
        <a href="/developers" aria-current={section === 'developers' ? 'page' : undefined}>
          {strings.site.developers}
        </a>
      </nav>
      <search>
        <form className="find" action="/search">
          <input
            type="search"
            name="q"
            defaultValue={searched}
            aria-label={strings.site.searchLabel}
            placeholder={strings.site.searchLabel}
            maxLength={200}
          />
          <button type="submit" data-quiet>
            {strings.site.searchButton}
          </button>
        </form>
      </search>
    </header>
  );
}
