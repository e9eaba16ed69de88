package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;

class PostedFormTest {

    private static final String TYPE = "multipart/form-data; boundary=xx";

    @Test
    void refusesAFileWhoseNameHoldsNul() {
        PostedForm form = new PostedForm();
        assertThatThrownBy(() -> form.readParts(TYPE, withFile("a\0.pdf"), -1))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void passesAFileThatWasNotChosen() {
        PostedForm form = new PostedForm();
        form.readParts(TYPE, withFile(""), -1);
        assertThat(form.nextFile()).isNull();
    }

    private static InputStream withFile(String name) {
        String text = "--xx\r\nContent-Disposition: form-data; name=\"M1\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\nabc\r\n--xx--\r\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
