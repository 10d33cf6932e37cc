package no.forkant.rulebook;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.GenericTypeResolver;
import org.springframework.util.ClassUtils;

/** Finds the methods and constants that an expression of a rule names. */
final class RuleTypes {

  private static final List<String> HOMES =
      List.of("no.forkant.casefile.", "no.forkant.rulebook.", "no.forkant.rulebook.evidence.");

  private RuleTypes() {}

  static Enum<?> constant(String type, String name) {
    for (Object one : enumOf(type).getEnumConstants()) {
      if (((Enum<?>) one).name().equals(name)) {
        return (Enum<?>) one;
      }
    }
    throw new IllTyped("no constant " + type + "." + name);
  }

  static Class<?> enumOf(String type) {
    for (String home : HOMES) {
      String name = home + type.replace('.', '$');
      if (ClassUtils.isPresent(name, RuleTypes.class.getClassLoader())) {
        Class<?> found = ClassUtils.resolveClassName(name, RuleTypes.class.getClassLoader());
        if (found.isEnum()) {
          return found;
        }
      }
    }
    throw new IllTyped("no enum " + type);
  }

  /** Returns the getter of a property, named as in Java beans or in records. */
  static Method property(Class<?> type, String name) {
    String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String getter : List.of("get" + end, "is" + end, name)) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals(getter) && method.getParameterCount() == 0) {
          return accessible(mostSpecific(method, type));
        }
      }
    }
    throw new IllTyped(type.getSimpleName() + " has no " + name);
  }

  /** The same getter may be found twice, once with a wider result. */
  private static Method mostSpecific(Method method, Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(one -> one.getName().equals(method.getName()) && one.getParameterCount() == 0)
        .filter(one -> !one.isBridge())
        .findFirst()
        .orElse(method);
  }

  static Method method(Class<?> type, String name, List<Class<?>> arguments) {
    List<Method> fitting = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && !method.isBridge() && fits(method, arguments)) {
        fitting.add(method);
      }
    }
    return fitting.stream()
        .filter(method -> !method.isVarArgs())
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(RuleTypes::accessible)
        .orElseThrow(() -> new IllTyped(type.getSimpleName() + " has no " + name + arguments));
  }

  private static boolean fits(Method method, List<Class<?>> arguments) {
    Class<?>[] wanted = method.getParameterTypes();
    int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
    if (method.isVarArgs() ? arguments.size() < fixed : arguments.size() != fixed) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Class<?> one = i < fixed ? wanted[i] : wanted[fixed].getComponentType();
      if (arguments.get(i) != Void.class && !ClassUtils.isAssignable(one, arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Method accessible(Method method) {
    method.setAccessible(true);
    return method;
  }

  static Class<?> result(Method method, Class<?> on) {
    return GenericTypeResolver.resolveReturnType(method, on);
  }

  /** Puts the arguments that a method takes as an array into one. */
  static Object[] spread(Method method, Object[] arguments) {
    if (!method.isVarArgs()) {
      return arguments;
    }
    Class<?>[] wanted = method.getParameterTypes();
    int fixed = wanted.length - 1;
    Object rest = Array.newInstance(wanted[fixed].getComponentType(), arguments.length - fixed);
    for (int i = fixed; i < arguments.length; i++) {
      Array.set(rest, i - fixed, arguments[i]);
    }
    Object[] spread = Arrays.copyOf(arguments, fixed + 1);
    spread[fixed] = rest;
    return spread;
  }
}
