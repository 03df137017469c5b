namespace MfgPathways;

/// <summary>A merge that a framework does not allow any more. The message says why.</summary>
public sealed class MergeException : ArgumentException
{
    internal MergeException(string message)
        : base(message)
    {
    }
}
