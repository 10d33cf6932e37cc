package no.forkant.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps what it stores when no server is named.
 *
 * @param dataDirectory the folder that holds the database; made on the first start
 */
@ConfigurationProperties("forkant")
public record StorageProperties(@DefaultValue("data") Path dataDirectory) {}
