//! Numbers of a contract (`minimum`, `maximum`, `multipleOf`) and their exact comparison with values.

use std::cmp::Ordering;
use std::fmt;

/// A number as a contract writes it: an integer where it is one, whatever its size.
#[derive(Debug, Clone, Copy)]
pub enum Decimal {
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// A number with a fraction or exponent, or an integer beyond `u64`.
    Float(f64),
}

/// A `minimum` or `maximum`.
#[derive(Debug, Clone, Copy)]
pub struct Bound {
    /// The number itself.
    pub value: Decimal,
    /// Whether the number itself is out.
    pub exclusive: bool,
}

impl Bound {
    /// Whether `value` is at or above this lower bound.
    pub fn admits_from(&self, value: Decimal) -> bool {
        match value.compare(self.value) {
            Ordering::Greater => true,
            Ordering::Equal => !self.exclusive,
            Ordering::Less => false,
        }
    }

    /// Whether `value` is at or below this upper bound.
    pub fn admits_to(&self, value: Decimal) -> bool {
        match value.compare(self.value) {
            Ordering::Less => true,
            Ordering::Equal => !self.exclusive,
            Ordering::Greater => false,
        }
    }
}

impl Decimal {
    /// The integer, where this is written as one.
    fn integer(self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(value.into()),
            Self::Unsigned(value) => Some(value.into()),
            Self::Float(_) => None,
        }
    }

    /// The nearest `f64`.
    pub(crate) fn to_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Unsigned(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The same integer, however it is written; an `Err` for what is none, or beyond 127 bits. Equal numbers are equal here.
    pub(crate) fn whole(self) -> Result<i128, f64> {
        match self {
            Self::Integer(value) => Ok(value.into()),
            Self::Unsigned(value) => Ok(value.into()),
            Self::Float(float) if float.fract() == 0.0 && float.abs() < 2_f64.powi(127) => Ok(float as i128),
            Self::Float(float) => Err(float),
        }
    }

    /// Compares two numbers exactly, integers and floats alike. NaN, which JSON does not know, is equal to nothing and
    /// counts as greater.
    pub fn compare(self, other: Self) -> Ordering {
        match (self.integer(), other.integer()) {
            (Some(a), Some(b)) => a.cmp(&b),
            (Some(a), None) => other.compare_integer(a).reverse(),
            (None, Some(b)) => self.compare_integer(b),
            (None, None) => match (self, other) {
                (Self::Float(a), Self::Float(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Greater),
                _ => Ordering::Equal,
            },
        }
    }

    /// Compares a float with an integer without rounding the integer.
    fn compare_integer(self, integer: i128) -> Ordering {
        match self {
            Self::Float(float) if float.is_nan() => Ordering::Greater,
            Self::Float(float) => {
                let whole = float.floor();
                // A float beyond `i128` becomes its first or last number, beyond all of `i64` and `u64` too.
                (whole as i128).cmp(&integer).then(if float > whole { Ordering::Greater } else { Ordering::Equal })
            }
            Self::Integer(value) => i128::from(value).cmp(&integer),
            Self::Unsigned(value) => i128::from(value).cmp(&integer),
        }
    }

    /// Whether this is a multiple of `divisor`: exact for integers, and for floats by their shortest decimal notation,
    /// so that `0.07` is a multiple of `0.01`.
    pub fn is_multiple_of(self, divisor: Self) -> bool {
        if let (Some(value), Some(divisor)) = (self.integer(), divisor.integer()) {
            return divisor != 0 && value % divisor == 0;
        }
        let (Some(value), Some(divisor)) = (Scientific::of(self), Scientific::of(divisor)) else { return false };
        value.is_multiple_of(&divisor)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Unsigned(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

/// `mantissa * 10^exponent`.
struct Scientific {
    mantissa: i128,
    exponent: i32,
}

impl Scientific {
    fn of(number: Decimal) -> Option<Self> {
        let float = match number {
            Decimal::Float(float) => float,
            Decimal::Integer(value) => return Some(Self { mantissa: value.into(), exponent: 0 }),
            Decimal::Unsigned(value) => return Some(Self { mantissa: value.into(), exponent: 0 }),
        };
        if !float.is_finite() {
            return None;
        }
        // `1.25e-3`: the shortest digits that read back as the same float.
        let text = format!("{float:e}");
        let (digits, exponent) = text.split_once('e')?;
        let exponent: i32 = exponent.parse().ok()?;
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mantissa: i128 = format!("{whole}{fraction}").parse().ok()?;
        Some(Self { mantissa, exponent: exponent - i32::try_from(fraction.len()).ok()? })
    }

    fn is_multiple_of(&self, divisor: &Self) -> bool {
        if divisor.mantissa == 0 {
            return false;
        }
        if self.mantissa == 0 {
            return true;
        }
        let difference = self.exponent - divisor.exponent;
        if difference >= 0 {
            // (m * 10^difference) mod d. Divisors have at most 20 digits, 64 bits, so that products have at most 128.
            let (Ok(exponent), Ok(divisor)) =
                (u32::try_from(difference), u64::try_from(divisor.mantissa.unsigned_abs()))
            else {
                return false;
            };
            let rest = self.mantissa.unsigned_abs() % u128::from(divisor);
            (rest * power_of_ten(exponent, divisor.into())).is_multiple_of(divisor.into())
        } else {
            // The value has digits below the divisor's last one. They would have to be zeros, and the shortest notation
            // ends with none, unless the value is an integer that ends with zeros.
            let power = u32::try_from(-difference).ok().and_then(|power| 10_i128.checked_pow(power));
            match power.and_then(|power| divisor.mantissa.checked_mul(power)) {
                Some(scaled) => self.mantissa % scaled == 0,
                None => false,
            }
        }
    }
}

/// `10^exponent` modulo a number of at most 64 bits, in as many steps as the exponent has bits.
fn power_of_ten(mut exponent: u32, modulus: u128) -> u128 {
    let (mut power, mut square) = (1 % modulus, 10 % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = power * square % modulus;
        }
        square = square * square % modulus;
        exponent >>= 1;
    }
    power
}

/// The `f64` that is nearest to the shortest decimal notation of an `f32`: `0.1_f32` compares as `0.1`.
pub(crate) fn widen(value: f32) -> f64 {
    let direct = f64::from(value);
    if direct.fract() == 0.0 {
        return direct;
    }
    value.to_string().parse().unwrap_or(direct)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_and_floats_compare_exactly() {
        use Decimal::{Float, Integer, Unsigned};
        assert_eq!(Integer(9_007_199_254_740_993).compare(Float(9_007_199_254_740_992.0)), Ordering::Greater);
        assert_eq!(Unsigned(u64::MAX).compare(Float(18_446_744_073_709_551_616.0)), Ordering::Less);
        assert_eq!(Float(-0.5).compare(Integer(0)), Ordering::Less);
        assert_eq!(Float(0.5).compare(Integer(0)), Ordering::Greater);
        assert_eq!(Float(-1.0).compare(Integer(-1)), Ordering::Equal);
        assert_eq!(Float(1e300).compare(Unsigned(u64::MAX)), Ordering::Greater);
        assert_eq!(Integer(i64::MIN).compare(Float(-1e300)), Ordering::Greater);
        assert_eq!(Float(1.5).compare(Float(1.25)), Ordering::Greater);
        assert_eq!(Float(f64::INFINITY).compare(Integer(i64::MAX)), Ordering::Greater);
        assert_eq!(Unsigned(u64::MAX).compare(Float(f64::NEG_INFINITY)), Ordering::Greater);
        assert_eq!(Float(f64::NAN).compare(Integer(1)), Ordering::Greater);
    }

    #[test]
    fn exclusive_bounds_leave_the_number_out() {
        let bound = Bound { value: Decimal::Integer(5), exclusive: true };
        assert!(!bound.admits_from(Decimal::Float(5.0)) && bound.admits_from(Decimal::Float(5.000_001)));
        assert!(!bound.admits_to(Decimal::Integer(5)) && bound.admits_to(Decimal::Integer(4)));
        let bound = Bound { value: Decimal::Integer(5), exclusive: false };
        assert!(bound.admits_from(Decimal::Integer(5)) && bound.admits_to(Decimal::Integer(5)));
    }

    #[test]
    fn multiples_are_decimal() {
        use Decimal::{Float, Integer, Unsigned};
        assert!(Float(0.07).is_multiple_of(Float(0.01)));
        assert!(Float(19.99).is_multiple_of(Float(0.01)));
        assert!(!Float(19.995).is_multiple_of(Float(0.01)));
        assert!(Float(7.5).is_multiple_of(Float(2.5)));
        assert!(Integer(3).is_multiple_of(Float(0.5)));
        assert!(Integer(100).is_multiple_of(Float(1e2)));
        assert!(!Integer(150).is_multiple_of(Float(1e2)));
        assert!(Float(1e20).is_multiple_of(Integer(10)));
        assert!(!Float(1e20).is_multiple_of(Integer(3)));
        assert!(Float(1e20).is_multiple_of(Integer(16)) && !Float(1e3).is_multiple_of(Integer(16)));
        assert!(!Integer(9_007_199_254_740_993).is_multiple_of(Integer(2)));
        assert!(Unsigned(u64::MAX).is_multiple_of(Integer(5)));
        assert!(Integer(-9).is_multiple_of(Integer(3)));
        assert!(!Integer(5).is_multiple_of(Integer(0)) && !Float(0.5).is_multiple_of(Float(0.0)));
        assert!(Float(0.0).is_multiple_of(Float(0.3)));
        assert!(Float(7e300).is_multiple_of(Float(0.07)) && !Float(1e300).is_multiple_of(Float(0.07)));
        assert!(Float(-7e300).is_multiple_of(Integer(7)) && !Float(1e300).is_multiple_of(Integer(-7)));
        assert!(!Float(1e300).is_multiple_of(Unsigned(u64::MAX)) && Float(1e300).is_multiple_of(Unsigned(1 << 63)));
    }

    #[test]
    fn floats_of_32_bits_keep_their_decimal_notation() {
        assert_eq!(widen(0.1), 0.1);
        assert_eq!(widen(3.0), 3.0);
        assert_eq!(widen(f32::MAX), f64::from(f32::MAX));
    }
}
