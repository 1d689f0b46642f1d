"""The fields of protocol buffers are read with their types."""

import pytest
from google.protobuf import descriptor_pb2

from tfref.api.messages import field_type, fields_of, is_field

NAMED = {"google.protobuf.FieldOptions": "tf.Options"}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("name", "string"),
        ("number", "int32"),
        ("options", "tf.Options"),
        ("type", "google.protobuf.FieldDescriptorProto.Type"),
    ],
)
def test_a_field_has_the_type_that_its_source_says(name: str, written: str) -> None:
    """Scalars by their words, messages by their public names where they have one."""
    fields = dict(fields_of(descriptor_pb2.FieldDescriptorProto))
    assert field_type(fields[name], NAMED.get) == written


def test_a_repeated_field_says_so() -> None:
    """Before the type of one of its values."""
    fields = dict(fields_of(descriptor_pb2.DescriptorProto))
    field = "google.protobuf.FieldDescriptorProto"
    assert field_type(fields["field"], {field: "tf.Field"}.get) == "repeated tf.Field"


def test_a_map_names_both_types() -> None:
    """Though it is a repeated message inside."""
    from google.protobuf import struct_pb2

    fields = dict(fields_of(struct_pb2.Struct))
    written = field_type(fields["fields"], lambda name: None)
    assert written == "map<string, google.protobuf.Value>"


def test_enumerations_of_a_message_have_no_type() -> None:
    """Their names and values are there all the same."""
    fields = dict(fields_of(descriptor_pb2.FieldDescriptorProto))
    assert fields["TYPE_DOUBLE"] is None
    assert fields["Label"] is None


def test_other_classes_have_no_fields() -> None:
    """And other values describe none."""
    assert list(fields_of(int)) == []
    assert not is_field(0)
    assert is_field(dict(fields_of(descriptor_pb2.DescriptorProto))["name"])
