package no.forkant.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.forkant.casefile.Answer;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A question that a person must answer; {@code YES} means that this step against the party is made
 * out.
 *
 * @param id rule and step, stable; never null
 * @param ground the finding it belongs to; never null
 * @param condition the condition whose step it is; never null
 * @param law citations; never null
 * @param answer null while it is open, and written as null
 * @param answeredBy the item that answers it; null while it is open, and written as null
 * @param person the id in {@code party.persons}; null means the party
 * @param text never null
 */
public record Question(
    String id,
    String ground,
    Condition condition,
    List<String> law,
    @JsonInclude(JsonInclude.Include.ALWAYS) Answer.@Nullable Reply answer,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String answeredBy,
    @Nullable String person,
    Texts text) {}
