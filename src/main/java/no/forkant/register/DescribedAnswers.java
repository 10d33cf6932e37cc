package no.forkant.register;

import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Describes what is kept as JSON text by the schema that the text follows. */
@Configuration(proxyBeanMethods = false)
class DescribedAnswers {

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(RawJson.class, new Schema<>().$ref("#/components/schemas/Assessment"));
  }
}
