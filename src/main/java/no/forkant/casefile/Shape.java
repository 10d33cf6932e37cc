package no.forkant.casefile;

import tools.jackson.databind.JsonNode;

/**
 * Tells at little cost that a value keeps to a part of a schema. It answers "surely" or "perhaps",
 * never "no": what is wrong, and whether anything is, the validator says.
 */
@FunctionalInterface
interface Shape {

  /** The shape of which nothing is known: no value surely fits it. */
  Shape UNKNOWN = value -> false;

  /** Returns whether {@code value} surely keeps to the schema; if not, it may still do so. */
  boolean surelyFits(JsonNode value);
}
