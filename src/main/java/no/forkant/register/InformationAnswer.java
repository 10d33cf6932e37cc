package no.forkant.register;

import java.util.List;

/**
 * What became of new information.
 *
 * @param stored every item, and whether it was new; never null
 * @param reassessments the permits that were assessed anew; never null
 * @param pending how many permits of these parties will be assessed anew shortly
 */
public record InformationAnswer(
    List<InformationIntake.StoredItem> stored,
    List<Reassessment.Result> reassessments,
    int pending) {}
