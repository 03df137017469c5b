using MfgPathways.Service.Questions;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Publishing;

/// <summary>What one request is answered from: the release that is published when it arrives, to its end; and the limits.</summary>
internal sealed class Asked(Publisher publisher, IOptions<AnswerLimits> limits)
{
    public Publication Publication { get; } = publisher.Current ?? throw new NotReadyException();

    public AnswerLimits Limits => limits.Value;

    /// <summary>The framework with the merges that the question asks for.</summary>
    public FrameworkView View(Merging merging) => Publication.Release.View(merging.ToMerges());
}
