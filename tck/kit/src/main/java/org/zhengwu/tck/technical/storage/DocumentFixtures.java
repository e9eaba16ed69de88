package org.zhengwu.tck.technical.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.technical.storage.Documents;
import org.zhengwu.spi.technical.storage.Documents.Binding;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;

/** Documents of records, as functions bind them. */
public interface DocumentFixtures extends FunctionContract<DocumentStore> {

    @Override
    default DocumentStore function() {
        return candidate().service(DocumentStore.class);
    }

    /** A fresh record of the party of the caller and of the organ. */
    default Binding bindingOf(Caller owner, Organ organ) {
        return new Binding(
                new Subject("kit-record", UUID.randomUUID()),
                DocumentFixtures.partyOf(owner),
                cast().idOf(organ),
                null);
    }

    /** The same, of which the window of another organ took the record in. */
    default Binding withWindow(Binding binding, Organ window) {
        return new Binding(binding.subject(), binding.party(), binding.organ(), cast().idOf(window));
    }

    default void bind(Caller owner, DocumentId document, Binding binding) {
        write(documents -> {
            documents.bind(owner, document, binding);
            return binding;
        });
    }

    default <T> T write(Function<Documents, T> work) {
        return candidate().inTransaction(() -> work.apply(candidate().port(Documents.class)));
    }

    default void assertSeen(Organ organ, DocumentId document, boolean seen) {
        assertSeen(staff().official(organ, Post.HANDLER), document, seen);
    }

    default void assertSeen(Caller reader, DocumentId document, boolean seen) {
        assertThat(function().find(reader, document).isPresent())
                .as("seen by %s", reader.name())
                .isEqualTo(seen);
    }

    static @Nullable PartyId partyOf(Caller owner) {
        ActingFor actingFor = owner.actingFor();
        return actingFor == null ? null : actingFor.party();
    }
}
