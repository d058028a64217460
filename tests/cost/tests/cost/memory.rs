//! Peak of memory while a request is read, decoded and responded to, counted by the allocator.

use crate::service::Request;
use crate::shapes::HEAD;
use crate::{BYTES_AT_LEAST, BYTES_PER_BYTE, DECODED_AT_LEAST, MEMORY, fault, report, service, shapes, sizes};

#[test]
fn memory_grows_no_faster_than_the_request() {
    let service = service::start();
    let sizes = sizes();
    let mut rows = vec![
        "| shape | bytes n | peak n | for each byte | growth | |".to_owned(),
        "|---|--:|--:|--:|--:|---|".to_owned(),
    ];
    let mut failures = Vec::new();
    for shape in shapes() {
        // Counting is cheap here, and what a connection buffers shall not matter.
        let base = if shape.base == HEAD { HEAD } else { shape.base.max(64 << 10) };
        let mut peak = |request: Request| {
            let bytes = request.bytes();
            let mut response = None;
            let peak = allocation_counter::measure(|| response = Some(service(request))).bytes_max;
            failures.extend(response.and_then(|response| fault(shape, &response)));
            // The request itself counts as well.
            (bytes, peak as f64 + bytes as f64)
        };
        // What is built once is there before anything is counted.
        peak((shape.make)(base));
        let peaks: Vec<(usize, f64)> = sizes.iter().map(|size| peak((shape.make)(base * size))).collect();
        let ((first_bytes, first), (last_bytes, last)) = (peaks[0], peaks[peaks.len() - 1]);
        let limit = MEMORY * sizes[sizes.len() - 1] as f64 / sizes[0] as f64 / 8.0;
        let (growth, each) = (last / first, last / last_bytes as f64);
        let mut verdict = "";
        // From what fits into the memory that any request may need, growth cannot be told.
        if growth > limit && first > BYTES_AT_LEAST {
            verdict = "TOO FAST";
            failures.push(format!("{}: {growth:.1} times the memory, at most {limit:.1}", shape.name));
        }
        if last > BYTES_AT_LEAST + DECODED_AT_LEAST.max(BYTES_PER_BYTE * last_bytes as f64) {
            verdict = "TOO MUCH";
            failures.push(format!("{}: {each:.0} bytes for each byte, at most {BYTES_PER_BYTE}", shape.name));
        }
        rows.push(format!("| {} | {first_bytes} | {first:.0} | {each:.1} | {growth:.2} | {verdict} |", shape.name));
    }
    report("memory", &rows, shapes().len() * sizes.len(), &failures);
}
