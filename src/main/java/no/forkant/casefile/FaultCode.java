package no.forkant.casefile;

/**
 * What can be wrong with a document. The names are part of the public answers: new ones may come,
 * none is ever renamed. What each says to people stands in the resource bundles {@code faults_*}.
 */
public enum FaultCode {
  /** The body is empty. */
  EMPTY,
  /** The bytes are no UTF-8. */
  NOT_UTF8,
  /** The text is no well-formed JSON: cut off, wrongly written, or followed by something else. */
  NOT_JSON,
  /** The text is no well-formed YAML. */
  NOT_YAML,
  /** YAML that the contract leaves out: anchors, aliases and tags. */
  YAML_FEATURE,
  /** Objects and lists lie within each other deeper than allowed. */
  TOO_DEEP,
  /** A text, a name or a number has more characters than allowed. */
  TOO_LONG,
  /** A name stands twice in one object. */
  DUPLICATE_KEY,
  /** A text holds half a character or the character NUL, which cannot be stored or signed. */
  INVALID_TEXT,
  /** A number is not finite, too large to be exact, or outside what the field allows. */
  OUT_OF_RANGE,
  /** The contract does not know the field. */
  UNKNOWN_FIELD,
  /** The contract knows the field, but not in a matter of this kind. */
  MISPLACED_FIELD,
  /** The contract demands the field. */
  MISSING_FIELD,
  /** The value is of another JSON type than the contract says. */
  WRONG_TYPE,
  /** The value is not one of those that the contract lists. */
  UNKNOWN_VALUE,
  /** The text is no day of the calendar in the form {@code YYYY-MM-DD}. */
  IMPOSSIBLE_DATE,
  /** The text is no instant in UTC by RFC 3339, ending in {@code Z}. */
  IMPOSSIBLE_INSTANT,
  /** The text has another form than the contract says. */
  WRONG_FORM,
  /** The text is empty or blank. */
  EMPTY_TEXT,
  /** The list or object says too little. */
  TOO_FEW,
  /** The list holds a value twice. */
  DUPLICATE_VALUE,
  /** An id is used twice. */
  DUPLICATE_ID,
  /** The id names no person of the file. */
  UNKNOWN_PERSON,
  /** The day or instant of what has happened lies ahead of the service's clock. */
  FUTURE_DAY,
  /** A day lies before another that must come first. */
  DAY_ORDER,
  /** No national identity number. */
  INVALID_IDENTITY_NUMBER,
  /** A real national identity number, where only synthetic ones are allowed. */
  REAL_IDENTITY_NUMBER,
  /** No organisation number. */
  INVALID_ORGANISATION_NUMBER,
  /** Two facts of the file cannot both be right. */
  CONTRADICTION
}
