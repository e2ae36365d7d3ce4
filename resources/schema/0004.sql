ALTER TABLE stances ADD COLUMN page INTEGER;

DROP VIEW evidence_on_claims;

CREATE VIEW evidence_on_claims AS
SELECT
    stances.case_number,
    stances.claim,
    claims.wording,
    stances.direction,
    stances.evidence,
    evidence.kind,
    evidence.title,
    evidence.author,
    evidence.address,
    evidence.reliability,
    evidence.credibility,
    stances.excerpt,
    stances.note,
    stances.page
FROM stances
JOIN claims ON claims.case_number = stances.case_number AND claims.number = stances.claim
JOIN evidence ON evidence.case_number = stances.case_number AND evidence.number = stances.evidence;
