package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation states about the criteria of våpenforskrifta § 8-6.
 *
 * @param ownBoard true if it has a board of its own; null if not told
 * @param soundFinances true if its finances are sound; null if not told
 * @param inLegalEntities true if it is entered in Enhetsregisteret; null if not told
 * @param openNationwide true if it is open to members from the whole country; null if not told
 * @param internationalTie true if it belongs to an international organisation; null if not told
 * @param localClubs number of local clubs; null if not told
 * @param openMeetsPerYear number of open meets a year (Norwegian: <i>opne stemne</i>); null if not
 *     told
 * @param technicalProgramme true if it has a technical programme; null if not told
 */
public record OrganisationCriteria(
    @Nullable Boolean ownBoard,
    @Nullable Boolean soundFinances,
    @Nullable Boolean inLegalEntities,
    @Nullable Boolean openNationwide,
    @Nullable Boolean internationalTie,
    @Nullable Integer localClubs,
    @Nullable Integer openMeetsPerYear,
    @Nullable Boolean technicalProgramme) {}
