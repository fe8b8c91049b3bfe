-- The scores of an edition from its figures as they stand and England's as published, in SQL alone: none of the program's
-- yardsticks, z scores or cells is read, only which indicators the edition scores and the days of the period it shows.
-- Parameters: edition; w as "33333-333"; cells as fifteen digits.
with scored as (
	select y.indicator, y.starts, y.ends, i."group", i.factor, i.polarity, i.per, i."window", i.level
	from yardsticks y join indicators i on i.id = y.indicator
	where y.edition = :edition and y.status = 'scored'
),
counted as (
	select s.indicator, f.version, f.value, f.denominator, f.se
	from scored s join figures f on f.edition = :edition and f.indicator = s.indicator
	where f.value is not null and f.suspect is null
),
means as (
	select indicator, avg(value) mean,
		sum(value * denominator) filter (where denominator > 0) / sum(denominator) filter (where denominator > 0) weighted
	from counted group by indicator
),
spreads as (
	select c.indicator, sqrt(sum((c.value - m.mean) * (c.value - m.mean)) / (count(*) - 1)) sd
	from counted c join means m on m.indicator = c.indicator group by c.indicator
),
-- months that are held as counts alone are divided by residents: all people for admissions of CCGs, adults for days of councils
residents as (
	select case p.band when 'all' then 'ccg' else 'hwb' end level, sum(p.people) people
	from populations p join editions e on e.map = p.map
	where e.id = :edition and p.band in ('all', '18-plus') group by p.band
	union all select 'district', null
),
england as (
	select s.indicator,
		case when s."window" is null then max(o.value)
			when count(*) = (select count(distinct ends) from observations months
				where months.indicator = s.indicator and months.starts >= s.starts and months.ends <= s.ends)
			then s.per * coalesce(sum(o.numerator) / sum(o.denominator), sum(o.value) / r.people) end value
	from scored s join residents r on r.level = s.level join observations o
		on o.indicator = s.indicator and o.area = 'E92000001' and o.starts >= s.starts and o.ends <= s.ends
		and (s."window" is not null or (o.starts = s.starts and o.ends = s.ends))
	where o.value is not null and o.suspect is null group by s.indicator
),
standardised as (
	select s."group", s.factor, c.version,
		50 + 10 * max(-3, min(3, case s.polarity when 'low' then -1 else 1 end
			* (c.value - coalesce(e.value, m.weighted, m.mean)) / d.sd)) score
	from counted c join scored s on s.indicator = c.indicator join means m on m.indicator = c.indicator
	join spreads d on d.indicator = c.indicator left join england e on e.indicator = c.indicator
),
grid(cell, "group", factor) as (
	select 3 * g.key + f.key, g.value, f.value
	from json_each('["older-people","long-term-conditions","mental-health","mothers-and-children","generally-healthy"]') g
	cross join json_each('["access","quality","prevention"]') f
),
weights as (
	select cell, "group", factor,
		substr(:w, 1 + cell / 3, 1) * substr(:w, 7 + cell % 3, 1) * substr(:cells, 1 + cell, 1) weight,
		(select count(*) from scored s where s."group" = grid."group" and s.factor = grid.factor) expected
	from grid
),
cell_means as (
	select version, "group", factor, avg(score) score, count(*) found from standardised group by version, "group", factor
),
totals as (
	select a.version, a.area code,
		sum(w.weight * c.score) / nullif(sum(w.weight) filter (where c.score is not null), 0) score,
		total(1.0 * w.weight * coalesce(c.found, 0) / w.expected) / nullif(sum(w.weight), 0) coverage
	from edition_areas a cross join weights w
	left join cell_means c on c.version = a.version and c."group" = w."group" and c.factor = w.factor
	where a.edition = :edition and w.expected > 0 group by a.version
),
gated as (
	select *, score is not null and round(coverage, 9) >= round(2.0 / 3, 9)
		and (select round(1.0 * sum(weight) filter (where expected > 0) / sum(weight), 9) >= 0.5 from weights) passes
	from totals
)
select code, score, coverage,
	case when passes then 1 + (select count(*) from gated other where other.passes and round(other.score, 9) > round(gated.score, 9)) end rank
from gated order by code
