import type { AttributionType as Attributed, HopKind as Hop } from '@attribune/schema/attribution';
import type { Reading, When } from '@attribune/schema/claim';
import type { HedgeLevel as Level } from '@attribune/schema/hedge';
import type { Bound as BoundValue, QuantityKind as MeasureKind } from '@attribune/schema/quantity';
import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';

export const ClaimKind = builder.enumType('ClaimKind', {
  description: 'What a claim tells.',
  values: toEnumValues<Reading['kind']>({
    quantity: 'It carries a figure.',
    event: 'It says that something happened or will happen.',
    statement: 'Anything else that is asserted.',
  }),
});

export const AttributionType = builder.enumType('AttributionType', {
  description: 'How a claim is attributed.',
  values: toEnumValues<Attributed>({
    named: 'To a person, an office holder, an organisation, a state or a document that is named.',
    unnamed: 'To someone who is not named: officials, experts, reports, “reportedly”.',
    none: 'Not at all: in the outlet’s own voice.',
  }),
});

export const HopKind = builder.enumType('HopKind', {
  description: 'What a speaker, or one hop of an attribution chain, is.',
  values: toEnumValues<Hop>({
    person: 'A person, by name or office.',
    organisation: 'An organisation, a company or a state.',
    group: 'A group of people who are not an organisation.',
    document: 'A document, a report or a record.',
    unnamed: 'Someone who is not named.',
  }),
});

export const HedgeLevel = builder.enumType('HedgeLevel', {
  description: 'How sure the wording is, surest first.',
  values: toEnumValues<Level>({
    asserted: 'Without any reservation.',
    reported: 'By adverb: reportedly, allegedly.',
    estimated: 'As an estimate.',
    expected: 'As an expectation.',
    likely: 'As likely.',
    possible: 'As possible: may, could.',
  }),
});

export const Polarity = builder.enumType('Polarity', {
  description: 'Whether the claim affirms or denies.',
  values: toEnumValues<Reading['polarity']>({
    affirmed: 'It says that it is so.',
    denied: 'It says that it is not so.',
  }),
});

export const Bound = builder.enumType('Bound', {
  description: 'How the words bound a figure.',
  values: toEnumValues<BoundValue>({
    exact: 'As it stands.',
    approx: 'About, around, some; low and high are the same.',
    atLeast: 'At least: high is null.',
    moreThan: 'More than: high is null.',
    atMost: 'At most: low is null.',
    lessThan: 'Less than: low is null.',
    range: 'From low to high.',
  }),
});

export const QuantityKind = builder.enumType('QuantityKind', {
  description: 'What sort of figure it is.',
  values: toEnumValues<MeasureKind>({
    count: 'A number of things or people.',
    measure: 'A measured amount with a unit.',
    money: 'An amount of money.',
    percentage: 'A share in per cent.',
    ordinal: 'A place in an order.',
    date: 'A date.',
    time: 'A time of day or a duration.',
  }),
});

export const WhenPrecision = builder.enumType('WhenPrecision', {
  description: 'How precisely the text says when.',
  values: toEnumValues<When['precision']>({
    minute: 'To the minute.',
    day: 'To the day.',
    week: 'To the week.',
    month: 'To the month.',
    year: 'To the year.',
    unresolved: 'The words are known, the moment cannot be told.',
  }),
});
