//! All that handlers stand on, linked once, into a shared library: what is left to link after a change in a handler are the
//! handlers. For development; a program that is to be carried elsewhere is built without it.

use service as _;
