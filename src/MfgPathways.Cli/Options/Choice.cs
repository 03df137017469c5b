using System.CommandLine;

namespace MfgPathways.Cli.Options;

/// <summary>An option that takes one of a few words, each of which stands for a value; the first is the usual one.</summary>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] values;

    public Choice(string name, string description, params (string Word, T Value)[] values)
    {
        this.values = values;
        Option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0].Word };
        Option.AcceptOnlyFromAmong([.. values.Select(v => v.Word)]);
    }

    public Option<string> Option { get; }

    public T Read(ParseResult parsed)
    {
        var word = parsed.GetValue(Option);
        return values.First(v => v.Word == word).Value;
    }
}
