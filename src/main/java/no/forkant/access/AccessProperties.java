package no.forkant.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How users are known.
 *
 * @param demoUsers whether the demo users may log in; null means: unless an identity provider is
 *     configured
 * @param nameClaim the claim of a token that holds the user name
 * @param rolesClaim the claim that holds the list of roles, named as in {@code Role}
 * @param districtClaim the claim that holds the police district
 */
@ConfigurationProperties("forkant.access")
record AccessProperties(
    @Nullable Boolean demoUsers,
    @DefaultValue("sub") String nameClaim,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("police_district") String districtClaim) {}
