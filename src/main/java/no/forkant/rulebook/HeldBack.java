package no.forkant.rulebook;

import java.util.List;

/**
 * Why an item is held back.
 *
 * @param reason a code from the closed list in the permit's data; never null
 * @param law citations; never null
 */
public record HeldBack(String reason, List<String> law) {}
