//! Which integers can be which numbers.

use codegen::ir::TypeRef;

use super::{inner, lower};

#[test]
fn integers_are_as_wide_as_they_have_to_be() {
    let (api, _) = lower(
        "  Plain: {type: integer}
  Small: {type: integer, format: int32}
  Unsigned: {type: integer, format: uint32}
  Large: {type: integer, format: uint64}
  Beyond: {type: integer, minimum: 0, maximum: 18446744073709551615}
  JustBeyond: {type: integer, minimum: 0, maximum: 9223372036854775808}
  BeyondAndBelow: {type: integer, minimum: -1, maximum: 18446744073709551615}
  BeyondFromAnywhere: {type: integer, maximum: 18446744073709551615}
  Positive: {type: integer, minimum: 1, maximum: 9223372036854775807}
",
    );
    let integer = |name| inner(&api, name);
    assert_eq!((integer("Plain"), integer("Small")), (TypeRef::Int64, TypeRef::Int32));
    assert_eq!((integer("Unsigned"), integer("Large")), (TypeRef::UInt32, TypeRef::UInt64));
    assert_eq!((integer("Beyond"), integer("Positive")), (TypeRef::UInt64, TypeRef::Int64));
    assert_eq!(integer("JustBeyond"), TypeRef::UInt64);
    assert_eq!((integer("BeyondAndBelow"), integer("BeyondFromAnywhere")), (TypeRef::Int64, TypeRef::Int64));
}
