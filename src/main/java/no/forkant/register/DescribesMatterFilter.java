package no.forkant.register;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.forkant.assessment.Outcome;
import no.forkant.casefile.Permit;

/** Describes the parameters that {@link MatterFilter} reads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      in = ParameterIn.QUERY,
      name = "permit",
      description = "Only this permit",
      schema = @Schema(implementation = Permit.class)),
  @Parameter(
      in = ParameterIn.QUERY,
      name = "variant",
      description = "Only this variant, as the contract names it",
      schema = @Schema(type = "string")),
  @Parameter(
      in = ParameterIn.QUERY,
      name = "outcome",
      description = "Only this outcome of the latest assessment",
      schema = @Schema(implementation = Outcome.class)),
  @Parameter(
      in = ParameterIn.QUERY,
      name = "status",
      description = "Only this status",
      schema = @Schema(implementation = MatterStatus.class)),
  @Parameter(
      in = ParameterIn.QUERY,
      name = "limit",
      description = "Entries on a page, 1 to 200; 50 unless told",
      schema = @Schema(type = "integer", minimum = "1", maximum = "200")),
  @Parameter(
      in = ParameterIn.QUERY,
      name = "cursor",
      description = "The next of the page before",
      schema = @Schema(type = "string")),
})
@interface DescribesMatterFilter {}
