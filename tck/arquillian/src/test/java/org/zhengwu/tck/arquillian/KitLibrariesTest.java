package org.zhengwu.tck.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.TestClock;

class KitLibrariesTest {

    @Test
    void takesTheKitAndTheVendorsCandidateAlong() {
        List<Archive<?>> libraries = KitLibraries.of(new CityCandidate());

        assertThat(libraries).anyMatch(library -> library.contains("org/zhengwu/tck/requirements.tsv"));
        assertThat(libraries)
                .anyMatch(library -> library.contains("META-INF/services/" + Candidate.class.getName())
                        && library.contains(file(CityCandidate.class))
                        && library.contains(file(ServerCandidate.class)));
    }

    @Test
    void refusesACandidateThatLivesOutsideTheServer() {
        assertThatThrownBy(() -> KitLibraries.of(new ElsewhereCandidate()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be asked inside a server");
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static final class CityCandidate extends ServerCandidate {}

    private static final class ElsewhereCandidate implements Candidate {

        @Override
        public <S> S service(Class<S> api) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <P> P port(Class<P> spi) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Event> eventsAbout(Subject subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TestClock clock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cast cast() {
            throw new UnsupportedOperationException();
        }
    }
}
