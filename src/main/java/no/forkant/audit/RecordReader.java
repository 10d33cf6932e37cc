package no.forkant.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link CanonicalRecord} wrote, its documents byte for byte. */
final class RecordReader {

  private static final JsonMapper JSON = new JsonMapper();

  private RecordReader() {}

  /**
   * Reads a record.
   *
   * @throws JacksonException if the text is no JSON
   */
  static StoredRecord read(UUID entryId, byte[] canonical) {
    JsonNode root = JSON.readTree(canonical);
    JsonNode subject = root.required("subject");
    DecisionRecord record =
        new DecisionRecord(
            UUID.fromString(root.required("assessmentId").asString()),
            RecordKind.valueOf(root.required("kind").asString()),
            new Subject(
                Subject.Kind.valueOf(subject.required("kind").asString()),
                UUID.fromString(subject.required("id").asString())),
            documents(canonical),
            root.required("rulebook").asString(),
            root.required("engine").asString(),
            actor(root.required("actor")));
    return new StoredRecord(entryId, Instant.parse(root.required("recordedAt").asString()), record);
  }

  private static Actor actor(JsonNode actor) {
    Stream<JsonNode> roles = StreamSupport.stream(actor.required("roles").spliterator(), false);
    return new Actor(
        actor.required("name").asString(),
        roles.map(role -> Role.valueOf(role.asString())).collect(Collectors.toSet()),
        actor.required("district").asString());
  }

  /** Cuts the documents out where they stand: writing them anew could change a byte. */
  private static SortedMap<String, byte[]> documents(byte[] canonical) {
    SortedMap<String, byte[]> documents = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(canonical)) {
      enter("documents", parser);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        documents.put(name, Arrays.copyOfRange(canonical, start, end));
      }
    }
    return documents;
  }

  private static void enter(String name, JsonParser parser) {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = name.equals(parser.currentName());
      parser.nextToken();
      if (found) {
        return;
      }
      parser.skipChildren();
    }
  }
}
