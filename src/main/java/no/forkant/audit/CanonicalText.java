package no.forkant.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes canonical JSON (RFC 8785) whose members the caller gives in order. Made for the few names
 * of the log, where a general canonicaliser would parse again what is canonical already.
 */
final class CanonicalText {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
  private boolean first = true;

  CanonicalText open(char bracket) {
    out.write(bracket);
    first = true;
    return this;
  }

  CanonicalText close(char bracket) {
    out.write(bracket);
    first = false;
    return this;
  }

  /** Starts a member of an object; its value comes next. */
  CanonicalText name(String name) {
    separate();
    quote(name);
    out.write(':');
    return this;
  }

  CanonicalText member(String name, Object value) {
    name(name);
    quote(value.toString());
    return this;
  }

  CanonicalText member(String name, byte[] canonicalValue) {
    name(name);
    out.writeBytes(canonicalValue);
    return this;
  }

  CanonicalText element(String value) {
    separate();
    quote(value);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  private void separate() {
    if (!first) {
      out.write(',');
    }
    first = false;
  }

  private void quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> escape((char) c, quoted));
    out.writeBytes(quoted.append('"').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void escape(char c, StringBuilder target) {
    switch (c) {
      case '"' -> target.append("\\\"");
      case '\\' -> target.append("\\\\");
      case '\b' -> target.append("\\b");
      case '\f' -> target.append("\\f");
      case '\n' -> target.append("\\n");
      case '\r' -> target.append("\\r");
      case '\t' -> target.append("\\t");
      default -> {
        if (c < ' ') {
          target.append("\\u%04x".formatted((int) c));
        } else {
          target.append(c);
        }
      }
    }
  }
}
