package no.forkant.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Turns bytes and texts into documents; see {@link TreeBuilder} for what it refuses. */
final class DocumentParser {

  private static final char REPLACEMENT = '\uFFFD';
  private static final TokenStreamFactory JSON = JsonFactory.builder().build();
  private static final TokenStreamFactory YAML = YAMLFactory.builder().build();

  private DocumentParser() {}

  static Document json(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      return Document.broken(FaultCode.NOT_UTF8);
    }
    return parse(JSON, text, FaultCode.NOT_JSON);
  }

  static Document yaml(String text) {
    return parse(YAML, text, FaultCode.NOT_YAML);
  }

  private static Document parse(TokenStreamFactory factory, String text, FaultCode unreadable) {
    if (text.isBlank()) {
      return Document.broken(FaultCode.EMPTY);
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return new TreeBuilder(parser).build(unreadable);
    } catch (StreamConstraintsException tooLong) {
      return Document.broken(FaultCode.TOO_LONG, String.valueOf(TreeBuilder.LONGEST_TEXT));
    } catch (JacksonException unwritten) {
      return Document.broken(unreadable, place(unwritten.getLocation()));
    }
  }

  private static String place(TokenStreamLocation location) {
    return location == null ? "?" : location.getLineNr() + ":" + location.getColumnNr();
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
