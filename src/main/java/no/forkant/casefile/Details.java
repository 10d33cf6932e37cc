package no.forkant.casefile;

/** What a matter tells beside its information items; one record per {@link Permit}. */
public sealed interface Details
    permits DrivingLicenceDetails,
        IdCardDetails,
        PassportDetails,
        ProfessionalDriverDetails,
        SecondHandTradeDetails,
        SecurityCompanyDetails,
        SecurityGuardDetails,
        WeaponDetails {}
