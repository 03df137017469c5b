namespace MfgPathways.Importing;

/// <summary>An element of the NICE framework; its group is the category of a work role, the competency area of a statement.</summary>
internal sealed class NiceElement(string type, string id, string name, Origin origin)
{
    public string Type => type;

    public string Id => id;

    public string Name => name;

    public Origin Origin => origin;

    public NiceElement? Group { get; private set; }

    /// <summary>The relationship that puts it into its group.</summary>
    public Origin? GroupRow { get; private set; }

    /// <summary>Puts it into a group; of several, the first by id stays.</summary>
    public void PutInto(NiceElement group, Origin row)
    {
        if (Group is null || string.CompareOrdinal(group.Id, Group.Id) < 0)
            (Group, GroupRow) = (group, row);
    }
}
