package no.forkant.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is kept of one assessment or decision: everything needed to replay it. The instant is added
 * by the log.
 *
 * @param assessmentId the assessment this record is, or is about; never null
 * @param kind what the record tells of; never null
 * @param subject the application or permit; never null
 * @param documents canonical JSON (RFC 8785) in UTF-8 by name; never null, never empty
 * @param rulebookDigest the digest of the rulebook that was used, {@code sha256:…}; never null
 * @param engine name and version of the engine that was used; never null
 * @param actor on whose behalf; never null
 */
public record DecisionRecord(
    UUID assessmentId,
    RecordKind kind,
    Subject subject,
    SortedMap<String, byte[]> documents,
    String rulebookDigest,
    String engine,
    Actor actor) {

  /** The document that was assessed. */
  public static final String CASE_FILE = "caseFile";

  /** The document that came out. */
  public static final String ASSESSMENT = "assessment";

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  public DecisionRecord {
    for (String name : documents.keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("Not a document's name: " + name);
      }
    }
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  /**
   * Makes a record with the two documents every assessment has.
   *
   * @param caseFile the case file as assessed, canonical JSON in UTF-8
   * @param assessment the assessment, canonical JSON in UTF-8
   */
  public DecisionRecord(
      UUID assessmentId,
      RecordKind kind,
      Subject subject,
      byte[] caseFile,
      byte[] assessment,
      String rulebookDigest,
      String engine,
      Actor actor) {
    this(
        assessmentId,
        kind,
        subject,
        new TreeMap<>(Map.of(CASE_FILE, caseFile, ASSESSMENT, assessment)),
        rulebookDigest,
        engine,
        actor);
  }
}
