package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation states about the criteria of våpenforskrifta § 8-6.
 *
 * @param ownBoard own board; null if not told
 * @param soundFinances sound finances; null if not told
 * @param inLegalEntities in legal entities; null if not told
 * @param openNationwide open nationwide; null if not told
 * @param internationalTie international tie; null if not told
 * @param localClubs local clubs; null if not told
 * @param openMeetsPerYear open meets per year; null if not told
 * @param technicalProgramme technical programme; null if not told
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
