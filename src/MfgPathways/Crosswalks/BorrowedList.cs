namespace MfgPathways.Crosswalks;

/// <summary>What an occupation borrows from one of another framework, accepted by a person.</summary>
/// <param name="Occupation">The occupation that borrows.</param>
/// <param name="From">The source of the other framework.</param>
/// <param name="Match">The other occupation, and how near its title is; the score is 0 where no word is shared.</param>
/// <param name="Skills">The KSAs, by id.</param>
public sealed record BorrowedList(Occupation Occupation, Source From, TitleMatch Match, IReadOnlyList<BorrowedSkill> Skills);
