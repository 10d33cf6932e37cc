package no.forkant.register;

import no.forkant.casefile.IdentityPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the register.
 *
 * @param identityKey 32 bytes in base 64 that identity numbers are sealed with; the same for all
 *     services on one database; empty to keep one in the data directory
 * @param identityNumbers which national identity numbers are taken in; {@code REAL_ALLOWED} in
 *     production only
 * @param reassessAtOnce how many permits of a party are assessed anew before new information about
 *     it is answered; the others follow within {@code forkant.register.sweep}
 */
@ConfigurationProperties("forkant.register")
record RegisterProperties(
    @DefaultValue("") String identityKey,
    @DefaultValue("SYNTHETIC_ONLY") IdentityPolicy identityNumbers,
    @DefaultValue("50") int reassessAtOnce) {}
