package vn.guongsang.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A JSON string holds a control or direction-override character. */
public class ForbiddenCharacterException extends InvalidFormatException {

    ForbiddenCharacterException(JsonParser parser, String value) {
        super(parser, "forbidden character", value, String.class);
    }
}
