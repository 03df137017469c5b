using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>How hard an occupation is to enter and to leave, by one move under the rules in force.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Ksas">How many KSAs it lists.</param>
/// <param name="Component">Number of its component in <see cref="LockIn.Components"/>, from 0.</param>
/// <param name="Origins">From how many occupations one can enter it at the stretch.</param>
/// <param name="Destinations">To how many occupations one can leave it at the stretch.</param>
/// <param name="Entry">From where it is entered most easily; <c>null</c> where no stretch suffices.</param>
/// <param name="Exit">Where one who leaves it goes most easily; <c>null</c> where no stretch suffices.</param>
/// <param name="EntryKsa">
/// Where nobody can enter it: the KSA that opens it to the most origins that lack it, if they learn it beforehand, and these origins; of
/// equals the first by id. <c>null</c> where somebody can enter it, or no single KSA opens it to anybody.
/// </param>
/// <param name="EntryStone">
/// Where nobody can enter it: the stepping stone that opens it to the most origins, if what the stone requires is learnt there and kept;
/// no move above the stretch. Of equals the first by id. <c>null</c> where somebody can enter it, or no stepping stone opens it to anybody.
/// </param>
/// <param name="ExitKsa">
/// Where nobody can leave it: the KSA that opens the most destinations to one who learns it beforehand; of equals the first by id.
/// <c>null</c> where it can be left, or no single KSA opens anything.
/// </param>
public sealed record OccupationLockIn(
    Occupation Occupation, int Ksas, int Component, int Origins, int Destinations, EasiestMoves? Entry, EasiestMoves? Exit,
    KsaThatOpens? EntryKsa, StoneThatOpens? EntryStone, KsaThatOpens? ExitKsa);
