package no.forkant.register.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Names, for each operation, the problems that it can answer with. */
@Component
class DescribedProblems implements OperationCustomizer {

  private final ProblemTexts texts;

  DescribedProblems(ProblemTexts texts) {
    this.texts = texts;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Map<String, String> byStatus =
        possible(method).stream()
            .collect(
                Collectors.toMap(
                    type -> Integer.toString(type.status().value()),
                    type -> texts.title(type, Language.EN) + " (" + type.uri() + ")",
                    (one, other) -> one + "; " + other,
                    TreeMap::new));
    byStatus.forEach(
        (status, description) ->
            operation.getResponses().computeIfAbsent(status, unused -> response(description)));
    return operation;
  }

  private static Set<ProblemType> possible(HandlerMethod method) {
    Set<ProblemType> types =
        EnumSet.of(
            ProblemType.NOT_SIGNED_IN,
            ProblemType.NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.UNEXPECTED,
            ProblemType.UNAVAILABLE);
    if (has(method, PathVariable.class)) {
      types.add(ProblemType.NOT_FOUND);
    }
    if (method.hasMethodAnnotation(GetMapping.class)) {
      types.add(ProblemType.INVALID_PARAMETERS);
    } else {
      types.add(ProblemType.INVALID_HEADER);
      types.add(ProblemType.BODY_TOO_LARGE);
      types.add(ProblemType.KEY_REUSED);
    }
    if (has(method, RequestBody.class)) {
      types.add(ProblemType.UNREADABLE_BODY);
      types.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
    MentionsProblems told = method.getMethodAnnotation(MentionsProblems.class);
    if (told != null) {
      types.addAll(Arrays.asList(told.value()));
    }
    if (!method.hasMethodAnnotation(PostMapping.class)) {
      types.remove(ProblemType.KEY_REUSED);
    }
    return types;
  }

  private static boolean has(HandlerMethod method, Class<? extends Annotation> annotation) {
    return Arrays.stream(method.getMethodParameters())
        .map(MethodParameter::getParameterAnnotations)
        .flatMap(Arrays::stream)
        .anyMatch(annotation::isInstance);
  }

  private static ApiResponse response(String description) {
    MediaType problem = new MediaType().schema(new Schema<>().$ref(InterfaceDescription.PROBLEM));
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType("application/problem+json", problem));
  }
}
