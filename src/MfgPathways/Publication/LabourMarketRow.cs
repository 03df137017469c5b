namespace MfgPathways.Publication;

/// <summary>What the publication says about the labour market for a title; data of the third quarter of 2025, United States.</summary>
/// <param name="Source">The table, for example <c>Table 7</c>.</param>
/// <param name="AreaId">The technology area; <c>null</c> for Table 3, which is over all areas.</param>
/// <param name="Title">Title as published; it may stand for several occupations.</param>
/// <param name="JobOpenings">Job openings; <c>null</c> for a dash.</param>
/// <param name="AverageSalary">Average salary, US dollars a year; <c>null</c> for a dash.</param>
/// <param name="AverageSalaryOfOpenings">Average salary of the job openings, US dollars a year; <c>null</c> for a dash.</param>
/// <param name="AverageEntrySalary">Average entry-level salary across industries, US dollars a year; <c>null</c> for a dash.</param>
/// <param name="Education">Education that the openings ask for, as published.</param>
public sealed record LabourMarketRow(
    string Source, string? AreaId, string Title, int? JobOpenings, int? AverageSalary, int? AverageSalaryOfOpenings,
    int? AverageEntrySalary, string Education);
