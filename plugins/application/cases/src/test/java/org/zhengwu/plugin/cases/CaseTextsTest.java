package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

class CaseTextsTest {

    @Test
    void hasEveryTextInBothLanguages() {
        for (String name : new String[] {"notices", "problems"}) {
            ResourceBundle chinese = bundle(name, Locale.ROOT);
            ResourceBundle english = bundle(name, Locale.ENGLISH);
            assertThat(english.keySet()).isEqualTo(chinese.keySet());
            for (String key : chinese.keySet()) {
                assertThat(english.getString(key)).as(key).isNotEqualTo(chinese.getString(key));
            }
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.zhengwu.plugin.cases." + name, locale, control);
    }
}
