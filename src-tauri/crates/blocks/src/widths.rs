//! How the width of a table is parted between its columns.

/// Parts `width` by weight, but gives no column less than it needs; nothing when there is not enough for all.
pub fn part_width(width: f64, weights: &[f64], least: &[f64]) -> Option<Vec<f64>> {
    if least.iter().sum::<f64>() >= width {
        return None;
    }
    let mut fixed = vec![false; weights.len()];
    loop {
        let kept: f64 = least.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(need, _)| need).sum();
        let free: f64 = weights.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(weight, _)| weight).sum();
        let share = |index: usize| if fixed[index] { least[index] } else { (width - kept) * weights[index] / free };
        let widths: Vec<f64> = (0..weights.len()).map(share).collect();
        match (0..weights.len()).find(|index| !fixed[*index] && widths[*index] < least[*index]) {
            Some(narrow) => fixed[narrow] = true,
            None => return Some(widths),
        }
    }
}
