package no.forkant.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the decision log works.
 *
 * @param sequenceEvery the pause between two looks for entries that wait for their place in the
 *     chain
 */
@ConfigurationProperties("forkant.audit")
record AuditProperties(@DefaultValue("200ms") Duration sequenceEvery) {}
