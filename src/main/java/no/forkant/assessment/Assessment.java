package no.forkant.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.forkant.law.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a case file: what is recommended, why, what must still be asked, what is missing
 * and what was held back; {@code contract/case-file.md} section 6 explains it. There is no score of
 * a person.
 *
 * @param id given outside the assessment itself; everything else is the same bytes for the same
 *     input
 * @param asOf the day ages and look-backs were reckoned from; never null
 * @param lawNote said when the day lies before the act's commencement; otherwise null, and written
 *     as null
 * @param rulebook the rulebook that was used; never null
 * @param engine name and version of the engine; never null
 * @param recommendation outcome, obligation, deciding findings and terms; never null
 * @param conditions every condition of the permit and kind of matter, in the order of the law;
 *     never null
 * @param findings by condition and rule; never null
 * @param questions open and answered ones; never null
 * @param missing what the law needs and the file lacks; never null
 * @param notUsed what was held back, with the law; never null
 * @param tasks what somebody should do; never null
 */
public record Assessment(
    String id,
    LocalDate asOf,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Texts lawNote,
    RulebookReference rulebook,
    String engine,
    Recommendation recommendation,
    List<ConditionEntry> conditions,
    List<Finding> findings,
    List<Question> questions,
    List<Missing> missing,
    List<NotUsed> notUsed,
    List<Task> tasks) {

  /** Returns this assessment under another id; nothing else changes. */
  public Assessment withId(String id) {
    return new Assessment(
        id,
        asOf,
        lawNote,
        rulebook,
        engine,
        recommendation,
        conditions,
        findings,
        questions,
        missing,
        notUsed,
        tasks);
  }
}
