import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';

/** A semicolon parts two assertions. */
export const semicolon: BoundaryRule = ({ sentence }, i) => wordAt(sentence, i) === ';';
