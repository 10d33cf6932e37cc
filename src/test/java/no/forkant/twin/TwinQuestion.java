package no.forkant.twin;

import java.util.List;
import no.forkant.casefile.Answer;

/** A question of the twin about the items it rests on; {@code answer} is null while it is open. */
public record TwinQuestion(
    String id, List<String> evidence, Answer.Reply answer, String answeredBy) {}
