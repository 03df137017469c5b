namespace MfgPathways.Service.Publishing;

/// <summary>Nothing is published yet.</summary>
internal sealed class NotReadyException() : Exception(
    "The framework has not been read from the store yet: try again in a few seconds; /health/ready says what is missing.");
