package org.zhengwu.server.portal.staff.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.json.Json;

class FormDocumentTest {

    private static final String WRITTEN = """
            {
              "title": {"zh": "申请表"},
              "groups": [{"title": {"zh": "申请人"}, "fields": [
                {"name": "mobile", "label": {"zh": "电话"}, "kind": "MOBILE", "required": true}
              ]}]
            }""";

    @Test
    void isReadBackAsItWasAndLeavesTheUnsaidOut() {
        FormDefinition form =
                Json.strict().read(WRITTEN, FormDraft.class).check().orThrow();

        String document = FormDocument.of(form);

        assertThat(document).doesNotContain("limits", "options", "askedWhen");
        FormDraft again = Json.strict().read(Json.strict().write(FormDocument.members(document)), FormDraft.class);
        assertThat(again.check().orThrow()).isEqualTo(form);
    }

    @Test
    void namesTheLineOfATornDocumentAndTheMemberThatNoFormHas() {
        assertThatThrownBy(() -> FormDocument.members("{\n\"title\":"))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(torn -> assertThat(torn.violations().get(0).detail()).startsWith("line 2"));
        assertThatThrownBy(() -> FormDocument.members("{\"colour\": \"red\"}"))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(foreign -> {
                    assertThat(foreign.violations().get(0).code()).isEqualTo("unknown-member");
                    assertThat(foreign.violations().get(0).field()).isEqualTo("colour");
                });
    }
}
