package org.zhengwu.tck.arquillian;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.zhengwu.tck.Candidate;

/** What travels into the server with the tests; Arquillian adds JUnit, and the server has the API. */
final class KitLibraries {

    private KitLibraries() {}

    /** The kit, what it asserts with, and the candidate as the one of the run inside. */
    static List<Archive<?>> of(Candidate candidate) {
        if (!(candidate instanceof ServerCandidate)) {
            throw new IllegalStateException(candidate.getClass().getName() + " cannot be asked inside a server; name a "
                    + ServerCandidate.class.getName());
        }
        return Stream.<Archive<?>>of(
                        library(Candidate.class),
                        library(Assertions.class),
                        library(ByteBuddy.class),
                        provider(candidate.getClass()))
                .toList();
    }

    private static JavaArchive provider(Class<?> candidate) {
        JavaArchive provider = ShrinkWrap.create(JavaArchive.class, "zhengwu-tck-candidate.jar")
                .addAsServiceProvider(Candidate.class, candidate)
                .addClasses(RunScanner.class, RunSharing.class);
        for (Class<?> type = candidate; type != null && type != Object.class; type = type.getSuperclass()) {
            provider.addClass(type);
        }
        return provider;
    }

    /** The jar of a type, or the folder of its classes where it was not packaged. */
    private static JavaArchive library(Class<?> type) {
        File place = place(type);
        return place.isDirectory()
                ? ShrinkWrap.create(JavaArchive.class, type.getPackageName() + ".jar")
                        .as(ExplodedImporter.class)
                        .importDirectory(place)
                        .as(JavaArchive.class)
                : ShrinkWrap.createFromZipFile(JavaArchive.class, place);
    }

    private static File place(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
