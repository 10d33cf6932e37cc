package no.forkant.register.http;

import java.io.IOException;
import no.forkant.register.http.SentBody.Syntax;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Hands a body to a controller unread, so that the reader of case files sees every fault in it. */
@Component
final class SentBodyConverter extends AbstractHttpMessageConverter<SentBody> {

  private static final MediaType YAML = MediaType.APPLICATION_YAML;

  SentBodyConverter() {
    super(MediaType.APPLICATION_JSON, YAML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == SentBody.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected SentBody readInternal(Class<? extends SentBody> type, HttpInputMessage message)
      throws IOException {
    MediaType told = message.getHeaders().getContentType();
    Syntax syntax = told != null && YAML.isCompatibleWith(told) ? Syntax.YAML : Syntax.JSON;
    return new SentBody(message.getBody().readAllBytes(), syntax);
  }

  @Override
  protected void writeInternal(SentBody document, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("documents are only read");
  }
}
