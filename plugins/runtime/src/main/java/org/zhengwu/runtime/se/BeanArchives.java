package org.zhengwu.runtime.se;

import jakarta.decorator.Decorator;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds the bean classes of the class path as CDI does for annotated archives, once per class loader:
 * tests start containers by the hundred.
 */
final class BeanArchives {

    private static final String MARK = "META-INF/beans.xml";
    private static final String CLASS = ".class";
    private static final Map<ClassLoader, List<Class<?>>> FOUND = Collections.synchronizedMap(new WeakHashMap<>());

    private BeanArchives() {}

    static List<Class<?>> classes(ClassLoader loader) {
        return FOUND.computeIfAbsent(loader, BeanArchives::find);
    }

    private static List<Class<?>> find(ClassLoader loader) {
        List<Class<?>> classes = new ArrayList<>();
        try {
            for (URL mark : Collections.list(loader.getResources(MARK))) {
                if (isAnnotated(mark)) {
                    for (String name : names(mark)) {
                        add(name, loader, classes);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(classes);
    }

    private static boolean isAnnotated(URL mark) throws IOException {
        try (InputStream content = mark.openStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return !text.contains("bean-discovery-mode=\"none\"");
        }
    }

    private static List<String> names(URL mark) throws IOException {
        if (mark.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/"))
                        .map(BeanArchives::className)
                        .toList();
            }
        }
        Path root = Path.of(URI.create(mark.toString())).resolve("../..").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(CLASS))
                    .map(file -> className(root.relativize(file).toString()))
                    .toList();
        }
    }

    private static String className(String path) {
        return path.substring(0, path.length() - CLASS.length())
                .replace('/', '.')
                .replace('\\', '.');
    }

    private static void add(String name, ClassLoader loader, List<Class<?>> classes) {
        if (name.endsWith("module-info") || name.endsWith("package-info")) {
            return;
        }
        try {
            Class<?> candidate = Class.forName(name, false, loader);
            if (definesABean(candidate)) {
                classes.add(candidate);
            }
        } catch (ClassNotFoundException | LinkageError needsWhatIsNotThere) {
            // As in every container, a class that cannot be loaded is no bean.
        }
    }

    private static boolean definesABean(Class<?> candidate) {
        for (Annotation annotation : candidate.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            boolean defines = type == Dependent.class
                    || type == Interceptor.class
                    || type == Decorator.class
                    || type.isAnnotationPresent(NormalScope.class)
                    || type.isAnnotationPresent(Stereotype.class);
            if (defines) {
                return true;
            }
        }
        return false;
    }
}
