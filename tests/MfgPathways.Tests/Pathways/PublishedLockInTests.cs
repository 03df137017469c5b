using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>Lock-in on the real publication.</summary>
public sealed class PublishedLockInTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    [Fact]
    public void With_moves_of_four_KSAs_nobody_enters_25_of_86_occupations_and_nobody_leaves_one()
    {
        var lockIn = LockIn.Of(Graph, 4);

        Assert.Equal((86, 46, 654), (lockIn.Occupations.Count, lockIn.LeftOut.Count, lockIn.Moves));
        Assert.Equal((43, 31), (lockIn.Components.Count, lockIn.Components[0].Occupations.Count));
        Assert.Equal((25, 2), (lockIn.Components.Count(c => !c.IsEntered), lockIn.Components.Count(c => !c.IsLeft)));
        Assert.Equal(25, lockIn.Occupations.Count(o => o.Origins == 0));
        Assert.Single(lockIn.Occupations, o => o.Destinations == 0);
    }

    [Fact]
    public void From_5_KSAs_on_everybody_can_leave_and_from_23_on_everybody_can_come_from_everywhere()
    {
        var steps = LockIn.Of(Graph, 4).Steps;

        Assert.Equal(5, steps.First(s => s.CannotBeLeft == 0).Stretch);
        Assert.Equal(22, steps.First(s => s.HardToEnter == 0).Stretch);
        Assert.Equal((23m, 1, 86), (steps[^1].Stretch, steps[^1].Components, steps[^1].Largest));
    }

    [Fact]
    public void With_the_thin_occupations_in_nobody_seems_locked_in()
    {
        var lifted = LockIn.Of(Graph, 1, new MoveRules { StoneKsas = 1, StoneShared = 0 });

        Assert.Equal((131, 0), (lifted.Occupations.Count, lifted.Occupations.Count(o => o.Destinations == 0)));
        Assert.Equal(1, lifted.Components.Count(c => !c.IsLeft));
        Assert.Equal(43, lifted.Occupations.Count(o => o.Origins == 0));
    }

    [Fact]
    public void Weighted_by_rarity_it_changes_at_more_than_a_hundred_stretches_and_ends_the_same()
    {
        var steps = LockIn.Of(Graph, 16, new MoveRules { Effort = EffortWeights.Rarity(Graph) }).Steps;

        Assert.InRange(steps.Count, 101, 200);
        Assert.Equal((1, 86), (steps[^1].Components, steps[^1].Largest));
    }
}
