namespace MfgPathways.Service.Hosting;

/// <summary>Where the hosted work writes down what it is at. Safe to share between threads.</summary>
internal sealed class WorkState
{
    private readonly Lock writing = new();
    private volatile WorkStatus current = new();

    public WorkStatus Current => current;

    public void Set(Func<WorkStatus, WorkStatus> change)
    {
        lock (writing)
            current = change(current);
    }
}
