package no.forkant.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;

/**
 * Compiles the rule files of one permit into a Drools rule base, as an executable model. One build
 * at a time, each under a release id of its own: Drools shares state between builds of one release
 * id.
 */
final class DrlCompiler {

  private static final ReentrantLock ONE_BUILD = new ReentrantLock();

  private DrlCompiler() {}

  /**
   * Compiles rule files.
   *
   * @param packageName the Java package of the generated rules, one per permit; never null
   * @param files path to rule text without header; never null
   * @param problems takes what the compiler complains of; never null
   * @return the compiled rules; null if there are problems
   */
  static @Nullable CompiledRules compile(
      String packageName, SortedMap<String, String> files, List<String> problems) {
    ONE_BUILD.lock();
    try {
      return build(packageName, files, problems);
    } finally {
      ONE_BUILD.unlock();
    }
  }

  private static @Nullable CompiledRules build(
      String packageName, SortedMap<String, String> files, List<String> problems) {
    KieServices services = KieServices.get();
    ReleaseId release =
        services.newReleaseId("no.forkant.rules", packageName, UUID.randomUUID().toString());
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(release);
    files.forEach(
        (path, text) ->
            system.write(
                services
                    .getResources()
                    .newByteArrayResource(
                        (DrlHeader.of(packageName) + text)
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .setResourceType(ResourceType.DRL)
                    .setSourcePath(pathIn(packageName, path))));
    ClassLoader loader = DrlCompiler.class.getClassLoader();
    KieBuilder builder =
        services.newKieBuilder(system, loader).buildAll(ExecutableModelProject.class);
    builder
        .getResults()
        .getMessages(Message.Level.ERROR)
        .forEach(m -> problems.add(m.getPath() + ": " + m.getText()));
    if (!problems.isEmpty()) {
      return null;
    }
    return new CompiledRules(services.newKieContainer(release, loader));
  }

  /** Drools wants a file to lie where its package says; no two may come to lie in one place. */
  private static String pathIn(String packageName, String path) {
    String file = path.substring(path.indexOf('/') + 1).replace('/', '-');
    return "src/main/resources/" + packageName.replace('.', '/') + "/" + file;
  }
}
