package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a professional driver's permit (Norwegian:
 * <i>kjøreseddel</i>) tells beside its information items. Every component may be null: what the law
 * needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param transport the transport that the kjøreseddel is for; null if not told
 * @param localKnowledgeCourse true if a course in local knowledge is passed; no law asks for it, so
 *     nothing reads it; null if not told
 * @param languageTest true if a language test is passed; no law asks for it, so nothing reads it;
 *     null if not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
 */
public record ProfessionalDriverDetails(
    @Nullable Transport transport,
    @Nullable Boolean localKnowledgeCourse,
    @Nullable Boolean languageTest,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** The transport that the kjøreseddel is for. */
  public enum Transport {
    TAXI,
    BUS,
    TOUR,
    OTHER
  }
}
