package no.forkant.register.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the REST interface.
 *
 * @param maxBody the largest body that is read
 * @param keepKeys how long the answer to a request with an {@code Idempotency-Key} is kept
 */
@ConfigurationProperties("forkant.http")
public record HttpProperties(
    @DefaultValue("2MB") DataSize maxBody, @DefaultValue("24h") Duration keepKeys) {}
